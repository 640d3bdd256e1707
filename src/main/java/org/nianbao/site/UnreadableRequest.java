package org.nianbao.site;

import java.io.IOException;
import java.util.Map;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What somebody reads whose request the server cannot make out, so that no page of the
 * portal ever sees it: an address that is too long, or is none.
 */
@Component
class UnreadableRequest extends ErrorHandler implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

	private static final String OTHER = "服务器没有看懂这个请求，请检查网址，或者从首页重新进入。";

	private static final Map<Integer, String> SAID = Map.of(HttpStatus.URI_TOO_LONG_414, "网址太长了。如果是在查找报告，请少写几个字，再查一次。",
			HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, "浏览器随请求发送的内容太长。请清除浏览器里本网站的 Cookie，再试一次。",
			HttpStatus.INTERNAL_SERVER_ERROR_500, "服务器出错了，请稍后再试。");

	@Override
	public void customize(ConfigurableJettyWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.setErrorHandler(this));
	}

	@Override
	protected void generateResponse(Request request, Response response, int code, @Nullable String message,
			@Nullable Throwable cause, Callback callback) throws IOException {
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
		response.getHeaders().put("X-Content-Type-Options", "nosniff");
		response.getHeaders().put("Content-Security-Policy", "default-src 'none'; style-src 'self'");
		Content.Sink.write(response, true, page(SAID.getOrDefault(code, OTHER)), callback);
	}

	private static String page(String said) {
		return """
				<!DOCTYPE html>
				<html lang="zh-CN">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>没有看懂这个请求 · 年报</title>
				<link rel="stylesheet" href="/css/base.css"></head>
				<body><div class="page"><main class="error-page"><h1>没有看懂这个请求</h1><p class="lede">%s</p><p><a href="/">回到首页</a></p></main></div></body>
				</html>
				"""
			.formatted(said);
	}

}
