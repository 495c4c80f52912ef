"""Puts a server's figures into Prometheus text, for whoever asks, when they ask.

The library gives the text its shape; its process-wide registry and its counters with locks are
not used. Read only where an operator wants figures, so that nobody else loads the library.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from game.protocol.version import EVENTS_VERSION, SUBPROTOCOL
from game.rules.state import RULES_VERSION
from server.log import What, noted
from server.metrics import Figures, Histogram, Moment, StoreFailure, TurnedAway

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def exposition(figures: Figures, moment: Moment) -> bytes:
    """Return all figures as Prometheus text."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Now(figures, moment))
    ProcessCollector(registry=registry)  # memory, processor time, open files; nothing on Windows
    return generate_latest(registry)


@dataclass(frozen=True, slots=True, eq=False)  # the registry keeps it by identity
class _Now(Collector):
    """What the library asks for families of figures."""

    figures: Figures
    moment: Moment

    def collect(self) -> Iterable[Metric]:
        """Give every family."""
        yield from _state(self.moment)
        yield from _deeds(self.figures)
        yield from _store(self.figures)
        yield _counter(
            "log_lines",
            "Lines of the log by kind, also those below the chosen level",
            ("line", {what.value: noted[what] for what in What}),
        )
        yield InfoMetricFamily("halfway_build", "What runs here", _build())


def _state(moment: Moment) -> Iterator[Metric]:
    """Give what is so now."""
    yield _gauge("ready", "1 while moves can be stored, as /readyz says", int(moment.is_ready))
    yield _gauge("uptime_seconds", "Seconds since this server began to listen", moment.uptime_s)
    yield _gauge("connections", "Open websockets", moment.connections)
    rooms = {"live": moment.rooms_live, "awake": moment.rooms_awake}
    if moment.rooms_stored is not None:
        rooms["stored"] = moment.rooms_stored
        rooms["asleep"] = max(0, moment.rooms_stored - moment.rooms_awake)
    yield _gauge(
        "rooms",
        "Rooms kept (stored), in memory (awake), with somebody connected (live), or not in memory"
        " (asleep)",
        ("state", rooms),
    )


def _deeds(figures: Figures) -> Iterator[Metric]:
    """Give what has been done and refused."""
    acked = {kind: figures.acked[kind] for kind in ("move", "relay")}
    yield _counter("acknowledged", "Moves and relays made durable", ("kind", acked))
    yield _counter("refused", "Answers rejected and error, by code", ("code", figures.refused))
    away = {reason.value: figures.turned_away[reason] for reason in TurnedAway}
    yield _counter("turned_away", "Connections refused before a handshake", ("reason", away))
    yield _counter("closed", "Connections that ended, by close code", ("code", figures.closed))
    yield _counter(
        "toys_dropped", "Toys that were too many, and went nowhere", figures.toys_dropped
    )


def _store(figures: Figures) -> Iterator[Metric]:
    """Give how the store fares."""
    store = figures.store
    yield _histogram("commit_seconds", "How long a commit took, disk included", store.commit_s)
    yield _histogram("commit_writes", "How many writes one commit took with it", store.writes)
    failures = {kind.value: store.failures[kind] for kind in StoreFailure}
    yield _counter("store_failures", "What the store could not do", ("kind", failures))
    yield _gauge(
        "last_backup_timestamp_seconds",
        "When the last backup of this run was written; 0 for none",
        figures.backed_up_ms / 1000,
    )


_Labelled = tuple[str, Mapping[str, float]]


def _counter(name: str, about: str, value: float | _Labelled) -> CounterMetricFamily:
    """Build a family of counters, by one label or by none."""
    if not isinstance(value, tuple):
        return CounterMetricFamily(f"halfway_{name}", about, value=value)
    label, counts = value
    family = CounterMetricFamily(f"halfway_{name}", about, labels=(label,))
    for key, count in counts.items():
        family.add_metric((key,), count)
    return family


def _gauge(name: str, about: str, value: float | _Labelled) -> GaugeMetricFamily:
    """Build a family of gauges, by one label or by none."""
    if not isinstance(value, tuple):
        return GaugeMetricFamily(f"halfway_{name}", about, value=value)
    label, levels = value
    family = GaugeMetricFamily(f"halfway_{name}", about, labels=(label,))
    for key, level in levels.items():
        family.add_metric((key,), level)
    return family


def _histogram(name: str, about: str, found: Histogram) -> HistogramMetricFamily:
    """Build a histogram: each range counts everything up to its upper end."""
    buckets, so_far = [], 0
    for bound, count in zip((*found.bounds, "+Inf"), found.counts, strict=True):
        so_far += count
        buckets.append((str(bound), so_far))
    return HistogramMetricFamily(f"halfway_{name}", about, buckets=buckets, sum_value=found.total)


def _build() -> dict[str, str]:
    """Return the versions that an operator may be asked for."""
    try:
        ours = version("halfway")
    except PackageNotFoundError:  # run from a folder that was never installed
        ours = "unknown"
    return {
        "version": ours,
        "rules": str(RULES_VERSION),
        "events": str(EVENTS_VERSION),
        "protocol": SUBPROTOCOL,
    }
