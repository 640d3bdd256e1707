package org.nianbao.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Holds where the portal runs on the server it brings along.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Conditional(EmbeddedDatabaseConfiguration.NoDataSourceNamed.class)
public @interface ConditionalOnEmbeddedDatabase {

}
