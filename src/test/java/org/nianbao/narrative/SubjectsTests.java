package org.nianbao.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SubjectsTests {

	private static final List<Subject> SUBJECTS = List.of(new Subject("公布", List.of("公布", "公开 + 信息"), List.of("信息公开")),
			new Subject("申请", List.of("申请"), List.of("许可申请")),
			new Subject("平台", List.of("平台|网站 + 改版"), List.of("交易平台")),
			new Subject("监督", List.of("监督 … 考核"), List.of()));

	@Test
	void wordsOfAnUndividedTextCountAnywhere() {
		assertThat(spoken("全年公开各类信息12条，收到申请3件。")).containsExactly("公布", "申请");
		assertThat(spoken("接受监督。年底考核。")).isEmpty();
		assertThat(spoken("接受监督，年底考核。")).containsExactly("监督");
	}

	@Test
	void wordsOfAClauseDoNotCountAcrossClauses() {
		assertThat(spoken("网站运行平稳，栏目改版。")).isEmpty();
		assertThat(spoken("完成网站栏目改版。")).containsExactly("平台");
	}

	@Test
	void whatLooksAlikeAndTitlesDoNotCount() {
		assertThat(spoken("信息公开工作：受理许可申请9件，交易平台改版，学习《申请办法》。")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "（一）公布情况\n网站改版。\n（二）申请情况\n无。\n（三）监督考核\n无。", "一是抓公布，通过网站改版公布12条；二是抓申请，登记3件；三是抓监督考核，网站改版。",
			"公布方面，网站改版。申请方面，登记3件。监督考核方面，检查2次。" })
	void underItsHeadingsATextSpeaksOfWhatTheyAnnounce(String text) {
		assertThat(spoken(text)).containsExactly("公布", "申请", "监督");
	}

	@Test
	void aPartThatAnnouncesNothingIsReadForWords() {
		assertThat(spoken("（一）公布\n12条。\n（二）申请\n3件。\n（三）监督考核\n2次。\n（四）其他\n网站改版。")).hasSize(4);
	}

	@Test
	void aHeadingLineBelongsToTheLineBelow() {
		Subject fee = new Subject("费", List.of("处理费 … ：无|未收"), List.of());
		assertThat(Subjects.spokenOf(Prose.of("（一）处理费情况\n无。"), List.of(fee))).hasSize(1);
		assertThat(Subjects.spokenOf(Prose.of("公示了处理费标准。无其他事项。"), List.of(fee))).isEmpty();
	}

	@Test
	void nothingSpeaksOfNothing() {
		assertThat(spoken("")).isEmpty();
		assertThat(spoken("\n\n（）\n一是")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "（", "一是", "（一）", "公", "方面，", "1.", "网站，", "\n" })
	void aMillionCharactersAreReadInTime(String part) {
		Prose prose = Prose.of(part.repeat(1_000_000 / part.length()));
		assertThatCode(() -> Subjects.spokenOf(prose, SUBJECTS)).doesNotThrowAnyException();
	}

	private static List<String> spoken(String text) {
		return List.copyOf(Subjects.spokenOf(Prose.of(text), SUBJECTS).keySet());
	}

}
