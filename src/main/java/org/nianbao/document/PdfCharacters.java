package org.nianbao.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a glyph stands for, those of everyday Chinese first. A typeface draws
 * several characters with one glyph (the radical ⽂ and the character 文, 㬵 and 胶), and the
 * first one is what a reader finds, copies and hears.
 */
final class PdfCharacters extends CmapSubtable {

	private final CmapSubtable all;

	private final List<CharsetEncoder> everyday = Stream.of("GB2312", "GBK")
		.map((name) -> Charset.forName(name).newEncoder())
		.toList();

	private PdfCharacters(CmapSubtable all) {
		this.all = all;
		setPlatformId(all.getPlatformId());
		setPlatformEncodingId(all.getPlatformEncodingId());
	}

	/**
	 * Puts the characters of a typeface into this order.
	 */
	static void order(TrueTypeFont font) throws IOException {
		CmapSubtable[] tables = font.getCmap().getCmaps();
		font.getCmap().setCmaps(Arrays.stream(tables).map(PdfCharacters::new).toArray(CmapSubtable[]::new));
	}

	@Override
	public int getGlyphId(int character) {
		return this.all.getGlyphId(character);
	}

	@Override
	public @Nullable List<Integer> getCharCodes(int glyph) {
		List<Integer> characters = this.all.getCharCodes(glyph);
		if (characters == null || characters.size() < 2) {
			return characters;
		}
		return characters.stream().sorted(Comparator.comparing(this::rarity)).toList();
	}

	private long rarity(int character) {
		String text = Character.toString(character);
		return this.everyday.stream().filter((set) -> !set.canEncode(text)).count();
	}

}
