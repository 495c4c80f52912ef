"""Counting per address: networks, proxies and time."""

from __future__ import annotations

from http import HTTPStatus

from hypothesis import given
from hypothesis import strategies as st

from server.gate import Gate, Window
from server.limits import Bucket, Limits


class Time:
    """Seconds, turned by hand."""

    def __init__(self) -> None:
        self.s = 1_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.s


def gate(time: Time, **limits: int) -> Gate:
    return Gate(Limits(**limits), time)


def test_new_connections_of_one_address_are_counted_by_the_minute() -> None:
    time = Time()
    door = gate(time, connects_per_minute=2)
    assert [door.refusal("192.0.2.1") for _ in range(3)] == [
        None, None, HTTPStatus.TOO_MANY_REQUESTS,
    ]  # fmt: skip
    assert door.refusal("192.0.2.2") is None
    time.s += 61
    assert door.refusal("192.0.2.1") is None


def test_neighbours_in_one_ipv6_network_are_one_address() -> None:
    door = gate(Time(), connects_per_minute=1)
    assert door.refusal("2001:db8:1:2::1") is None
    assert door.refusal("2001:db8:1:2:ffff::9") is HTTPStatus.TOO_MANY_REQUESTS
    assert door.refusal("2001:db8:1:3::1") is None


def test_an_ipv4_address_in_ipv6_dress_is_the_same_address() -> None:
    door = gate(Time(), connects_per_minute=1)
    assert door.refusal("::ffff:192.0.2.1") is None
    assert door.refusal("192.0.2.1") is HTTPStatus.TOO_MANY_REQUESTS


def test_this_machine_is_not_counted() -> None:
    door = gate(Time(), connects_per_minute=1, rooms_per_hour=1)
    assert [door.refusal("127.0.0.1") for _ in range(5)] == [None] * 5
    assert [door.may_create("::1") for _ in range(5)] == [True] * 5


def test_who_leaves_makes_room_for_another() -> None:
    door = gate(Time(), connections=2, connections_per_address=1)
    door.enter("192.0.2.1")
    assert door.refusal("192.0.2.1") is HTTPStatus.TOO_MANY_REQUESTS
    door.enter("127.0.0.1")
    assert door.refusal("192.0.2.9") is HTTPStatus.SERVICE_UNAVAILABLE
    door.leave("192.0.2.1")
    assert door.refusal("192.0.2.1") is None


def test_many_addresses_do_not_fill_the_memory() -> None:
    time = Time()
    window = Window(60, 2, time)
    for number in range(10_000):
        time.s += 1
        window.mark(str(number))
    assert len(window._marks) < 5_000
    assert not window.is_full("9999")


@given(waits=st.lists(st.floats(0, 3), max_size=60))
def test_a_bucket_never_gives_more_than_its_burst_and_its_rate(waits: list[float]) -> None:
    time = Time()
    bucket = Bucket(5, 20, time)
    start, given_ = time.s, 0
    for wait in waits:
        time.s += wait
        given_ += bucket.take()
    assert given_ <= 20 + 5 * (time.s - start) + 1e-6


def test_a_bucket_is_flooded_at_three_bursts_and_recovers() -> None:
    time = Time()
    bucket = Bucket(1, 4, time)
    taken = [(bucket.take(), bucket.is_flooded) for _ in range(12)]
    assert [took for took, _ in taken] == [True] * 4 + [False] * 8
    assert [flooded for _, flooded in taken] == [False] * 11 + [True]
    time.s += 100
    assert bucket.take()
    assert not bucket.is_flooded
