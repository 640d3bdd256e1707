package org.nianbao;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The house stands as drawn: docs/house.md.
 */
class ModularityTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.nianbao");

	@Test
	void everyRoomReachesOnlyWhereItMay() {
		ApplicationModules.of(NianbaoApplication.class).verify();
	}

	@Test
	void theFormTheChecksAndTheCommandLineAreFreeOfFrameworks() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage("org.nianbao.form", "org.nianbao.check", "org.nianbao.difference",
					"org.nianbao.narrative", "org.nianbao.source", "org.nianbao.intake", "org.nianbao.commandline")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "org.thymeleaf..")
			.because("a command line and another system use them without a server")
			.check(CLASSES);
	}

	@Test
	void nothingDependsOnTheShell() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackage("org.nianbao.site")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.nianbao.site")
			.because("the shell may be exchanged without touching a room")
			.check(CLASSES);
	}

	@Test
	void noEntityHasASetter() {
		ArchRuleDefinition.noMethods()
			.that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith("jakarta.persistence.Entity")
			.should()
			.haveNameMatching("set[A-Z].*")
			.because("an entity changes by verbs that check what its status allows")
			.check(CLASSES);
	}

}
