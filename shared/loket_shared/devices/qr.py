"""The ticket's QR code as a picture of whole dots, and how large it may be."""

import qrcode
from PIL import Image

QUIET_ZONE = 4
_LARGEST_DOTS = 8
_SHARE_OF_PAPER = 0.55


def qr_picture(value: str, dots: int, *, border: int = QUIET_ZONE) -> Image.Image:
    """Return the code in black and white, `dots` to a module, error level M, with a quiet zone of `border` modules."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=border)
    code.add_data(value)
    matrix = code.get_matrix()
    picture = Image.new("1", (len(matrix), len(matrix)), 1)
    picture.putdata([0 if dark else 1 for row in matrix for dark in row])
    return picture.resize((len(matrix) * dots, len(matrix) * dots), Image.Resampling.NEAREST)


def qr_dots(value: str, pixels: int) -> int:
    """Return how many dots a module gets on paper of `pixels` dots: 1 mm where it fits, never wider than about half."""
    modules = qr_picture(value, 1, border=0).width
    return max(2, min(_LARGEST_DOTS, int(pixels * _SHARE_OF_PAPER) // modules))
