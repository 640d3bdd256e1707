package org.nianbao.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages say is there in both languages.
 */
class MessagesTests {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	/** A key that is not put together from parts. */
	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[}(]");

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

	static Stream<Resource> chinese() throws IOException {
		return Stream.of(FILES.getResources("classpath:messages/*.properties"))
			.filter((file) -> !file.getFilename().endsWith("_en.properties"));
	}

	@ParameterizedTest
	@MethodSource("chinese")
	void everyMessageIsInBothLanguagesAndTakesInWhatTheOtherDoes(Resource file) throws IOException {
		Properties chinese = read(file);
		Properties english = read(file.createRelative(file.getFilename().replace(".properties", "_en.properties")));
		assertThat(english.keySet()).isEqualTo(chinese.keySet());
		for (String key : english.stringPropertyNames()) {
			String text = english.getProperty(key);
			assertThat(PLACE.matcher(text).find()).as(key).isEqualTo(PLACE.matcher(chinese.getProperty(key)).find());
			assertThat(text).as(key).doesNotContain("'");
		}
	}

	@Test
	void noTemplateAsksForAMessageThatIsNotThere() throws IOException {
		Set<String> known = new TreeSet<>();
		for (Resource file : chinese().toList()) {
			known.addAll(read(file).stringPropertyNames());
		}
		for (Resource template : FILES.getResources("classpath:templates/**/*.html")) {
			String text = template.getContentAsString(StandardCharsets.UTF_8);
			assertThat(known).as(template.getFilename())
				.containsAll(KEY.matcher(text).results().map((key) -> key.group(1)).toList());
		}
	}

	@Test
	void everyFileOfMessagesIsRead() throws IOException {
		String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
		for (Resource file : chinese().toList()) {
			assertThat(settings).contains("messages/" + file.getFilename().replace(".properties", ""));
		}
	}

	private static Properties read(Resource file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
