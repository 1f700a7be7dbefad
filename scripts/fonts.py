"""Cuts the fonts of the letter from the full faces, so that a cold build need not read what no letter uses.

    pip install fonttools==4.68.0
    npm pack @expo-google-fonts/fira-sans@0.4.1 @expo-google-fonts/noto-sans@0.4.2   (unpack both)
    python scripts/fonts.py FOLDER-OF-FIRA-SANS FOLDER-OF-NOTO-SANS

Writes fonts/*.ttf, fonts/*.woff and fonts/coverage.json, the same bytes every time. A cut keeps the characters below and the
kerning; all other features go, because reading them is the largest single cost of setting a page. The tabular faces
have the figures of equal width in the place of the ordinary ones, so that tables need no feature either.
"""

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "fonts"

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E]
PUNCTUATION = [
    0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2021, 0x2022,
    0x2026, 0x2030, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2248, 0x2260,
    0x2264, 0x2265, 0xD7, 0xF7,
]
FALLBACK = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2B0, 0x300), *range(0x300, 0x370), *range(0x370, 0x400),
    *range(0x400, 0x530), *range(0x1E00, 0x2000), *range(0x2000, 0x200B), *range(0x2010, 0x2028), *range(0x202F, 0x2060),
    *range(0x2070, 0x20D0), *range(0x2100, 0x2150), *range(0x2190, 0x2200), *range(0x2200, 0x2300), 0x25CF, 0x25CB,
]


def source(folder: Path, weight: str) -> Path:
    (face,) = folder.rglob(f"*_{weight}.ttf")
    return face


def cut(path: Path, characters: list[int]) -> TTFont:
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    font = TTFont(path, recalcTimestamp=False)
    if 0x2010 in font.getBestCmap() or 0x2D in font.getBestCmap():
        # A no-break hyphen looks like a hyphen; the faces have no glyph of their own for it.
        for table in font["cmap"].tables:
            if table.isUnicode() and 0x2011 not in table.cmap and 0x2D in table.cmap:
                table.cmap[0x2011] = table.cmap.get(0x2010, table.cmap[0x2D])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def tabular_figures(font: TTFont) -> dict[str, str]:
    """Of the full face: glyph → its form of equal width."""
    gsub = font["GSUB"].table
    lookups = {
        index
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping: dict[str, str] = {}
    for index in sorted(lookups):
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(table, "ExtSubTable", table).mapping)
    return mapping


def cut_tabular(path: Path, characters: list[int], style: str) -> TTFont:
    full = TTFont(path, recalcTimestamp=False)
    forms = tabular_figures(full)
    for table in full["cmap"].tables:
        if table.isUnicode():
            for code in [*range(0x30, 0x3A), 0x2B, 0x2212, 0x20AC]:
                if table.cmap.get(code) in forms:
                    table.cmap[code] = forms[table.cmap[code]]
    aside = FONTS / f".{path.stem}.ttf"
    full.save(aside)
    try:
        font = cut(aside, characters)
    finally:
        aside.unlink()
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in (1, 3, 4, 6, 16):
            text = text.replace("FiraSans", "FiraSansTabular").replace("Fira Sans", "Fira Sans Tabular")
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
    return font


def on_lines_of(font: TTFont, model: TTFont) -> TTFont:
    """Gives the fallback the line of the text face, so that a character from it does not move its line."""
    for table, fields in (("hhea", ("ascent", "descent", "lineGap")), ("OS/2", ("sTypoAscender", "sTypoDescender"))):
        for field in fields:
            value = getattr(model[table], field) * font["head"].unitsPerEm / model["head"].unitsPerEm
            setattr(font[table], field, round(value))
    return font


def ranges(codes: set[int]) -> list[list[int]]:
    result: list[list[int]] = []
    for code in sorted(codes):
        if result and result[-1][1] == code - 1:
            result[-1][1] = code
        else:
            result.append([code, code])
    return result


def save(font: TTFont, name: str) -> set[int]:
    target = FONTS / name
    font.save(target, reorderTables=True)
    print(f"{name:32} {target.stat().st_size:>7} bytes  {len(font.getBestCmap())} characters")
    return set(font.getBestCmap())


DIGITS = [*range(0x30, 0x3A)]


def save_for_web(font: TTFont, name: str) -> None:
    font.flavor = "woff"
    font.save(FONTS / name, reorderTables=True)
    print(f"{name:32} {(FONTS / name).stat().st_size:>7} bytes")


def main() -> None:
    fira, noto = Path(sys.argv[1]), Path(sys.argv[2])
    covered: dict[str, list[set[int]]] = {"fira": [], "noto": []}
    for weight, style in (("400Regular", "Regular"), ("600SemiBold", "SemiBold")):
        face = source(fira, weight)
        covered["fira"].append(save(cut(face, LATIN + PUNCTUATION), f"FiraSans-{style}.ttf"))
        covered["fira"].append(save(cut_tabular(face, LATIN + PUNCTUATION, style), f"FiraSansTabular-{style}.ttf"))
        save_for_web(cut(face, LATIN + PUNCTUATION), f"FiraSans-{style}.woff")
        save_for_web(cut_tabular(face, DIGITS, style), f"FiraSansDigits-{style}.woff")
        fallback = on_lines_of(cut(source(noto, weight), FALLBACK), TTFont(face))
        covered["noto"].append(save(fallback, f"NotoSans-{style}.ttf"))
    coverage = {
        "text": ranges(set.intersection(*covered["fira"])),
        "fallback": ranges(set.intersection(*covered["noto"])),
    }
    lines = ",\n".join(f'  "{name}": {json.dumps(value)}' for name, value in coverage.items())
    (FONTS / "coverage.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
