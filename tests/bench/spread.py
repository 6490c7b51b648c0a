"""How measured times are told."""

from statistics import median, quantiles


def spread(milliseconds: list[float]) -> dict[str, float]:
    """Return median and 99th percentile."""
    return {
        "median": round(median(milliseconds), 2),
        "p99": round(quantiles(milliseconds, n=100, method="inclusive")[98], 2),
    }
