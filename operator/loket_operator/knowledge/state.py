"""What is offered beside a problem: resembling answers and templates, as one frozen value."""

from dataclasses import dataclass

from loket_shared.domain.templates import filled
from loket_shared.services.answer_templates import TemplateView
from loket_shared.services.similar import Similar


@dataclass(frozen=True, slots=True)
class Offered:
    """What an officer may take over into part C; `values` fill the templates' fields."""

    similar: tuple[Similar, ...] = ()
    templates: tuple[TemplateView, ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    def text_of(self, template: TemplateView) -> str:
        """Return a template with its fields filled."""
        return filled(template.text, dict(self.values))
