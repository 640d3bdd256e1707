package org.nianbao.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every request of another system that fails with a problem in JSON, where a
 * person would see a page.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

	private static final Log logger = LogFactory.getLog(ApiProblems.class);

	@Override
	public int getOrder() {
		return -1;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!Problem.answers(request) || response.isCommitted()) {
			return null;
		}
		if (ex instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		}
		if (ex instanceof TooManyChecks tooMany) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
		}
		try {
			problem(ex).write(response);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return new ModelAndView();
	}

	private static Problem problem(Exception ex) {
		if (ex instanceof RequestRefused refused) {
			return refused.problem();
		}
		if (ex instanceof MultipartException) {
			return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, sentence(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()));
		}
		if (ex instanceof MethodArgumentTypeMismatchException parameter) {
			return new Problem(HttpStatus.BAD_REQUEST, "参数 " + parameter.getName() + " 的值不对，请按接口说明填写");
		}
		if (ex instanceof ErrorResponse known) {
			return new Problem(known.getStatusCode(), sentence(known.getStatusCode().value()));
		}
		if (ex instanceof HttpException unreadable) {
			return new Problem(HttpStatusCode.valueOf(unreadable.getCode()), sentence(unreadable.getCode()));
		}
		logger.error("A request of another system failed", ex);
		return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, sentence(HttpStatus.INTERNAL_SERVER_ERROR.value()));
	}

	private static String sentence(int status) {
		return switch (status) {
			case 404 -> "没有这个地址，请对照 /api/v1/openapi.json 核对";
			case 405 -> "这个地址不能用这种请求方法，检查报告请用 POST";
			case 415 -> "请用 JSON 发送，并写明请求头 Content-Type: application/json";
			case 500 -> "门户没有办成，不是您发的内容的问题，请稍后再试；一再发生请告诉管理员";
			default -> "请求无法处理，请对照 /api/v1/openapi.json 核对";
		};
	}

}
