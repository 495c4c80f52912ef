"""Season and weather of each scenario: what a setting changes in the colours of the river.

Plain values, applied by `palette`; a setting without an entry keeps the river's own autumn.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.screens.picture.shapes import Rgba, hexa
from game.screens.world import Setting, Sky


@dataclass(frozen=True, slots=True)
class Climate:
    """What a setting's air and land look like at one hour; fields as in `Palette`."""

    sky: tuple[Rgba, ...]
    sun: Rgba
    warmth: float
    stars: float
    cloud: Rgba
    ridges: tuple[Rgba, Rgba, Rgba]
    mist: Rgba
    pines: Rgba
    water: tuple[Rgba, Rgba, Rgba]
    streak: Rgba
    ground: tuple[Rgba, Rgba, Rgba]
    grass: tuple[Rgba, Rgba]
    leaves: tuple[Rgba, Rgba, Rgba, Rgba]
    wall: Rgba
    roof: Rgba
    stone: Rgba
    rim: Rgba


def _many(codes: str) -> tuple[Rgba, ...]:
    return tuple(hexa(code) for code in codes.split())


def _two(codes: str) -> tuple[Rgba, Rgba]:
    one, other = _many(codes)
    return one, other


def _three(codes: str) -> tuple[Rgba, Rgba, Rgba]:
    one, two, three = _many(codes)
    return one, two, three


def _four(codes: str) -> tuple[Rgba, Rgba, Rgba, Rgba]:
    one, two, three, four = _many(codes)
    return one, two, three, four


GARDEN = {
    Sky.DUSK: Climate(
        sky=_many("#4A5C8E #8A86A0 #D8A488 #F8C878 #FFE8A6"),
        sun=hexa("#FFF0B8"),
        warmth=1.0,
        stars=0.0,
        cloud=hexa("#FFD8A0", 0.42),
        ridges=_three("#C0A088 #95906F #66704F"),
        mist=hexa("#FFDCA0", 0.5),
        pines=hexa("#44583E"),
        water=_three("#F0CC94 #8E9A86 #2C4A52"),
        streak=hexa("#FFE8B4"),
        ground=_three("#A8A04E #5E7040 #22382C"),
        grass=_two("#D4C468 #3A5232"),
        leaves=_four("#3E4A2C #75783A #BC9A44 #F0CC68"),
        wall=hexa("#A67C62"),
        roof=hexa("#7A4A3E"),
        stone=hexa("#8E8272"),
        rim=hexa("#FFE2A0", 0.85),
    ),
    Sky.STORM: Climate(
        sky=_many("#2E3856 #5A5870 #9A7870 #D89A68 #F6C87E"),
        sun=hexa("#FFDFA0"),
        warmth=0.75,
        stars=0.0,
        cloud=hexa("#4A4A62", 0.6),
        ridges=_three("#8E7A74 #6C6C5E #4A5446"),
        mist=hexa("#C8A888", 0.4),
        pines=hexa("#34463A"),
        water=_three("#B49A80 #64706E #1E343E"),
        streak=hexa("#E8C898"),
        ground=_three("#74744A #44543A #182A26"),
        grass=_two("#9A9458 #2A3E2C"),
        leaves=_four("#303A28 #5A6034 #94803E #C8A656"),
        wall=hexa("#7C6054"),
        roof=hexa("#54363A"),
        stone=hexa("#6C665E"),
        rim=hexa("#F6CE94", 0.6),
    ),
    Sky.NIGHT: Climate(
        sky=_many("#101A36 #20305A #3C4A70 #5E6480 #84808A"),
        sun=hexa("#D8CFA8"),
        warmth=0.4,
        stars=1.0,
        cloud=hexa("#6A7090", 0.3),
        ridges=_three("#54607E #3E4C66 #2C3A4E"),
        mist=hexa("#8C94A4", 0.3),
        pines=hexa("#1C2C34"),
        water=_three("#66708A #32466A #0C1830"),
        streak=hexa("#C4CCDC"),
        ground=_three("#46584A #26382F #0C1A1C"),
        grass=_two("#647450 #182820"),
        leaves=_four("#1A2824 #34402E #5E5C3A #8A7C4A"),
        wall=hexa("#4A4450"),
        roof=hexa("#2E2A3E"),
        stone=hexa("#3E4450"),
        rim=hexa("#A4B0D8", 0.45),
    ),
    Sky.DAWN: Climate(
        sky=_many("#8CB0D4 #BED0DC #EEDCC4 #FFE4AE #FFF4CE"),
        sun=hexa("#FFFCE2"),
        warmth=0.8,
        stars=0.0,
        cloud=hexa("#FFF4DC", 0.6),
        ridges=_three("#C4C8B4 #A0AC92 #7A8C70"),
        mist=hexa("#FFF4DC", 0.6),
        pines=hexa("#64805E"),
        water=_three("#F8E6BE #A8C0BC #5A8088"),
        streak=hexa("#FFFBE8"),
        ground=_three("#C8CC7C #84A060 #446650"),
        grass=_two("#E4DC8C #56784A"),
        leaves=_four("#6A7444 #A8A452 #DCBC5C #FAE08C"),
        wall=hexa("#D0A684"),
        roof=hexa("#A06C56"),
        stone=hexa("#B4AA98"),
        rim=hexa("#FFF4CC", 0.85),
    ),
}

CITIES = {
    Sky.DUSK: Climate(
        sky=_many("#141A3C #2E2E62 #5C467C #A2627A #E0987C"),
        sun=hexa("#FFC898"),
        warmth=0.6,
        stars=0.8,
        cloud=hexa("#8C7890", 0.34),
        ridges=_three("#604E7E #453E6E #2E2C56"),
        mist=hexa("#9C7890", 0.34),
        pines=hexa("#241F46"),
        water=_three("#94687E #473E70 #12142F"),
        streak=hexa("#FFC8A0"),
        ground=_three("#6C6880 #3E3C58 #181A32"),
        grass=_two("#5C5870 #20203A"),
        leaves=_four("#2C2034 #503040 #86503C #B87444"),
        wall=hexa("#70485A"),
        roof=hexa("#2C2648"),
        stone=hexa("#585470"),
        rim=hexa("#F0B090", 0.6),
    ),
    Sky.STORM: Climate(
        sky=_many("#101430 #26264E #48406A #785268 #A87068"),
        sun=hexa("#F0B088"),
        warmth=0.45,
        stars=0.55,
        cloud=hexa("#34304E", 0.6),
        ridges=_three("#46406A #342F58 #222146"),
        mist=hexa("#6E6080", 0.36),
        pines=hexa("#1C1A3A"),
        water=_three("#6A5070 #363260 #0D0F28"),
        streak=hexa("#E0A890"),
        ground=_three("#545268 #302F4A #11132A"),
        grass=_two("#484660 #181830"),
        leaves=_four("#221A2C #402834 #6C4234 #96603C"),
        wall=hexa("#583C50"),
        roof=hexa("#221F3E"),
        stone=hexa("#46435E"),
        rim=hexa("#D89880", 0.5),
    ),
    Sky.NIGHT: Climate(
        sky=_many("#090D24 #141A40 #24285A #3C3A6C #58507C"),
        sun=hexa("#A8A0D8"),
        warmth=0.3,
        stars=1.0,
        cloud=hexa("#3E3C62", 0.4),
        ridges=_three("#34345E #26284E #1A1C3E"),
        mist=hexa("#5A5880", 0.3),
        pines=hexa("#12142E"),
        water=_three("#46487A #20244E #080A1E"),
        streak=hexa("#B0B0E0"),
        ground=_three("#44466A #24284A #0B0D22"),
        grass=_two("#3C4064 #101430"),
        leaves=_four("#141426 #241F34 #3C2E3E #584048"),
        wall=hexa("#3C3252"),
        roof=hexa("#181836"),
        stone=hexa("#34365A"),
        rim=hexa("#8C90D0", 0.45),
    ),
    Sky.DAWN: Climate(
        sky=_many("#7488B8 #A4AECC #DCC4C8 #FFD4B4 #FFECD0"),
        sun=hexa("#FFF8E0"),
        warmth=0.7,
        stars=0.0,
        cloud=hexa("#F0E4E4", 0.5),
        ridges=_three("#B0AAC8 #9092B8 #7278A2"),
        mist=hexa("#FFEEE2", 0.5),
        pines=hexa("#545E88"),
        water=_three("#ECD2C6 #9EA6C6 #545E8C"),
        streak=hexa("#FFF6EA"),
        ground=_three("#C4BCC4 #8C8CA6 #50567E"),
        grass=_two("#B0A8B4 #5C6084"),
        leaves=_four("#6C5660 #A07058 #CC8E60 #ECBA84"),
        wall=hexa("#B8888A"),
        roof=hexa("#6A5C7C"),
        stone=hexa("#A09CAE"),
        rim=hexa("#FFEED4", 0.8),
    ),
}

OFFICE = {
    Sky.DUSK: Climate(  # before sunrise: the scene begins at half past six
        sky=_many("#3C5674 #6C869C #9CAEB4 #D0C4B4 #F0D8B8"),
        sun=hexa("#FFEBC8"),
        warmth=0.55,
        stars=0.12,
        cloud=hexa("#C8D4D8", 0.3),
        ridges=_three("#9CAEB6 #82989E #68828A"),
        mist=hexa("#DCE4E2", 0.62),
        pines=hexa("#54707A"),
        water=_three("#D4D2C4 #869CA4 #34566A"),
        streak=hexa("#F4ECDC"),
        ground=_three("#8A9A90 #5A7074 #2A444E"),
        grass=_two("#A4AE94 #40585A"),
        leaves=_four("#3C5450 #5E7866 #8C9C78 #BABE94"),
        wall=hexa("#8C8E8C"),
        roof=hexa("#4A5E6C"),
        stone=hexa("#7A8890"),
        rim=hexa("#FFF0D4", 0.6),
    ),
    Sky.STORM: Climate(
        sky=_many("#2E4054 #50667A #768A94 #A4A69E #CCBCA4"),
        sun=hexa("#F4DCB4"),
        warmth=0.4,
        stars=0.0,
        cloud=hexa("#56687A", 0.6),
        ridges=_three("#768A94 #5E747E #4A606A"),
        mist=hexa("#A8B6BA", 0.55),
        pines=hexa("#3C5460"),
        water=_three("#A4AAA4 #5E7680 #223E50"),
        streak=hexa("#DCDAD0"),
        ground=_three("#66766F #435A5E #1E343E"),
        grass=_two("#7C8874 #2E4448"),
        leaves=_four("#2E4240 #486054 #6E7E62 #949C7A"),
        wall=hexa("#6C7072"),
        roof=hexa("#384A58"),
        stone=hexa("#5E6C74"),
        rim=hexa("#E8DCC0", 0.5),
    ),
    Sky.NIGHT: Climate(  # the room with the blinds down: blue, with the mist still in it
        sky=_many("#16243C #28405C #44607A #6A7E8C #94989A"),
        sun=hexa("#DCD4C0"),
        warmth=0.4,
        stars=0.5,
        cloud=hexa("#6A8094", 0.34),
        ridges=_three("#5A7082 #465C70 #34485C"),
        mist=hexa("#94A4AC", 0.5),
        pines=hexa("#28404E"),
        water=_three("#7C8C94 #3E5870 #10243A"),
        streak=hexa("#CCD8DC"),
        ground=_three("#4C5E64 #2E434E #10222E"),
        grass=_two("#5C6C66 #1E323A"),
        leaves=_four("#1E3234 #324A48 #52665A #74846C"),
        wall=hexa("#4E5864"),
        roof=hexa("#24364A"),
        stone=hexa("#46545E"),
        rim=hexa("#B4C4D4", 0.5),
    ),
    Sky.DAWN: Climate(
        sky=_many("#7CB0D8 #B0D0E0 #E0E4DC #FFE8C4 #FFF6DC"),
        sun=hexa("#FFFDEC"),
        warmth=0.8,
        stars=0.0,
        cloud=hexa("#FFFAF0", 0.6),
        ridges=_three("#BED0D4 #A0B8BE #84A2AA"),
        mist=hexa("#FFFAEE", 0.5),
        pines=hexa("#6C929A"),
        water=_three("#F4EAD4 #A0C2CC #4C8098"),
        streak=hexa("#FFFDF2"),
        ground=_three("#B8C4AA #86A094 #4A707A"),
        grass=_two("#CCD2A8 #5E827C"),
        leaves=_four("#5E7C68 #8CA87C #B8C690 #E2E2AE"),
        wall=hexa("#CCC6BA"),
        roof=hexa("#6E8492"),
        stone=hexa("#A2AEB0"),
        rim=hexa("#FFF8DC", 0.85),
    ),
}

CLIMATES = {Setting.GARDEN: GARDEN, Setting.TWO_CITIES: CITIES, Setting.OFFICE: OFFICE}
