package org.nianbao.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request of another system is refused, as RFC 9457 writes it.
 *
 * @param status the status of HTTP
 * @param detail one Chinese sentence that says what to do
 * @param index which report of an array is meant, from 0; {@code null} if none or the
 * only one
 */
public record Problem(int status, String detail, @Nullable Integer index) {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final String BEGINNING = "/api/";

	private static final Map<Integer, String> TITLES = Map.of(400, "请求的内容不对", 401, "没有登录", 403, "没有权限", 404, "没有这个地址",
			405, "不能用这种请求方法", 410, "报告已撤回", 413, "请求太大", 415, "请求的格式不对", 429, "请求太频繁", 500, "门户出了错");

	public Problem(HttpStatusCode status, String detail) {
		this(status.value(), detail, null);
	}

	/**
	 * Whether a request is one of another system, which no page answers.
	 */
	public static boolean answers(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + BEGINNING);
	}

	/**
	 * Answers a request with this problem and nothing else.
	 */
	public void write(HttpServletResponse response) throws IOException {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("type", "about:blank");
		json.put("title", Objects.requireNonNullElse(TITLES.get(this.status), "请求无法处理"));
		json.put("status", this.status);
		json.put("detail", this.detail);
		if (this.index != null) {
			json.put("index", this.index);
		}
		byte[] bytes = MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
		response.setStatus(this.status);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
