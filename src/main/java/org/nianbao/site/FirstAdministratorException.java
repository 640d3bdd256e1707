package org.nianbao.site;

/**
 * The environment names a first administrator who cannot be made. Says in plain words
 * which variable is wrong and how it should be.
 */
class FirstAdministratorException extends RuntimeException {

	FirstAdministratorException(String variable, String problem) {
		super(variable + " cannot be used 环境变量 " + variable + " 不能用：" + problem);
	}

}
