"""The row in which a period is chosen and narrowed: by service, desk, hour, category and channel."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from loket_shared.domain.states import Channel
from loket_shared.services.statistics_wish import Wish
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton

from loket_operator.archive.period import Preset, period
from loket_operator.keys import Keys
from loket_operator.monitoring import keys
from loket_operator.monitoring.words import channel_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.choices import choose, chosen, fill
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.fields import choice
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.workspace import Catalogue


class WishRow(QFrame):
    """`ask(wish)` comes at every change; nothing needs to be confirmed."""

    def __init__(self, ask: Callable[[Wish], None], today: Callable[[], date], prefix: str) -> None:
        super().__init__()
        self._ask, self._today = ask, today
        self._wish: Wish | None = None
        self.since = date_edit(f"{prefix}From", translate("Monitoring", "Dari tanggal"))
        self.until = date_edit(f"{prefix}To", translate("Monitoring", "Sampai tanggal"))
        for edit in (self.since, self.until):
            edit.setMinimumWidth(138)
            edit.dateChanged.connect(lambda _day: self._dates())
        self.service = self._box(f"{prefix}Service", translate("Monitoring", "Layanan"))
        self.desk = self._box(f"{prefix}Desk", translate("Monitoring", "Loket"))
        self.hour = self._box(f"{prefix}Hour", translate("Monitoring", "Jam"))
        self.category = self._box(f"{prefix}Category", translate("Monitoring", "Kategori"))
        self.channel = self._box(f"{prefix}Channel", translate("Monitoring", "Cara masuk"))
        fill(self.service, [(None, translate("Monitoring", "Semua layanan"))])
        fill(self.desk, [(None, translate("Monitoring", "Semua loket"))])
        fill(self.category, [(None, translate("Monitoring", "Semua kategori"))])
        hours = [(hour, f"{hour:02}.00–{hour + 1:02}.00") for hour in range(6, 21)]
        fill(self.hour, [(None, translate("Monitoring", "Semua jam")), *hours])
        channels = [(one, channel_name(one)) for one in Channel]
        fill(self.channel, [(None, translate("Monitoring", "Semua cara masuk")), *channels])
        self.wrong = label("", f"{prefix}PeriodError", font=faces.body(faces.SMALL), role="bad", wrap=True)
        dash = label("–", font=faces.body(), role="quiet")
        dates = row(self.since, dash, self.until, *self._presets(prefix), 1, gap=8)
        narrowing = row(self.service, self.desk, self.hour, self.category, self.channel, gap=8)
        self.setLayout(column(dates, narrowing, self.wrong, gap=8))

    def offer(self, catalogue: Catalogue, *, english: bool) -> None:
        """Take over the office's services, desks and categories; what is chosen stays."""
        blocked = [QSignalBlocker(box) for box in (self.service, self.desk, self.category)]
        services = [(one.id, one.name_en if english else one.name_id) for one in catalogue.services]
        fill(self.service, [(None, translate("Monitoring", "Semua layanan")), *services])
        fill(
            self.desk,
            [(None, translate("Monitoring", "Semua loket")), *((one.id, one.name) for one in catalogue.desks)],
        )
        categories = [(one.id, one.name_id) for one in catalogue.categories]
        fill(self.category, [(None, translate("Monitoring", "Semua kategori")), *categories])
        for one in blocked:
            one.unblock()

    def show_wish(self, wish: Wish, *, right: bool) -> None:
        """Show what is asked for, and whether the period ends before it begins."""
        self._wish = wish
        put_date(self.since, wish.from_date)
        put_date(self.until, wish.to_date)
        for box, value in (
            (self.service, wish.service_id), (self.desk, wish.desk_id), (self.hour, wish.hour), (self.category, wish.category_id),
            (self.channel, wish.channel),
        ):  # fmt: skip
            blocked = QSignalBlocker(box)
            choose(box, value)
            blocked.unblock()
        said = translate("Monitoring", "Tanggal akhir mendahului tanggal mulai. Pilih tanggal akhir yang sama atau sesudahnya.")  # fmt: skip
        self.wrong.setText("" if right else said)
        self.wrong.setVisible(not right)

    def _box(self, name: str, title: str) -> QComboBox:
        made = choice(name)
        made.setAccessibleName(title)
        made.setFont(faces.body(faces.SMALL + 1))
        made.setMinimumHeight(38)
        made.setMinimumContentsLength(8)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _at: self._narrowed())
        return made

    def _dates(self) -> None:
        if self._wish is not None:
            self._ask(replace(self._wish, from_date=read_date(self.since), to_date=read_date(self.until)))

    def _narrowed(self) -> None:
        if self._wish is None:
            return
        self._ask(
            replace(
                self._wish,
                service_id=self.service.currentData(),
                desk_id=self.desk.currentData(),
                hour=self.hour.currentData(),
                category_id=self.category.currentData(),
                channel=chosen(self.channel, Channel),
            )
        )

    def _presets(self, prefix: str) -> list[QPushButton]:
        named = (
            (translate("Monitoring", "Hari ini"), "Today", keys.TODAY, Preset.TODAY),
            (translate("Monitoring", "Minggu ini"), "Week", keys.WEEK, Preset.WEEK),
            (translate("Monitoring", "Bulan ini"), "Month", keys.MONTH, Preset.MONTH),
            (translate("Monitoring", "Bulan lalu"), "LastMonth", keys.LAST_MONTH, Preset.LAST_MONTH),
        )
        return [self._preset(title, f"{prefix}{name}", key, preset) for title, name, key, preset in named]

    def _preset(self, title: str, name: str, key: Keys, preset: Preset) -> QPushButton:
        made = quiet_button(f"{title}  {key.first}", name)
        made.setAccessibleName(title)
        press_by(made, key)
        made.clicked.connect(lambda: self._preset_chosen(preset))
        return made

    def _preset_chosen(self, preset: Preset) -> None:
        if self._wish is not None:
            since, until = period(preset, self._today())
            self._ask(replace(self._wish, from_date=since, to_date=until))
