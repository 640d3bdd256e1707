package org.nianbao.discovery;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Under which licence the office gives its data out. Unless an office has decided that,
 * nothing claims a licence.
 *
 * @param name what the licence is called, such as {@code CC BY 4.0}; empty if there is
 * none
 * @param address where it can be read, empty if it is only named
 */
@Validated
@ConfigurationProperties("nianbao.open-data.licence")
public record DataLicence(@DefaultValue("") @Size(max = 200) String name,
		@DefaultValue("") @Pattern(regexp = "(https?://[^\\s/]+\\S*)?", message = "must be an http or https address",
				flags = Pattern.Flag.CASE_INSENSITIVE) String address) {

	public DataLicence {
		name = name.strip();
		address = address.strip();
	}

	/**
	 * Whether the office has declared one.
	 */
	public boolean declared() {
		return !this.name.isEmpty();
	}

	@AssertTrue(message = "needs a name beside its address")
	boolean isNamed() {
		return declared() || this.address.isEmpty();
	}

	/**
	 * In one line, for people.
	 */
	public String words() {
		if (!declared()) {
			return "未声明许可";
		}
		return this.address.isEmpty() ? this.name : this.name + "（" + this.address + "）";
	}

	/**
	 * As OpenAPI writes it; empty if there is none.
	 */
	public Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		if (declared()) {
			json.put("name", this.name);
			if (!this.address.isEmpty()) {
				json.put("url", this.address);
			}
		}
		return json;
	}

}
