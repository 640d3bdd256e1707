package org.nianbao.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.nianbao.QuickPasswords;
import org.nianbao.TestOffices;
import org.nianbao.TestReports;
import org.nianbao.account.TestTokens;
import org.nianbao.entry.TestEntry;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal on a real database, called over the network.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ QuickPasswords.class, TestOffices.class, TestReports.class, TestEntry.class, TestTokens.class })
@interface ApiTest {

}
