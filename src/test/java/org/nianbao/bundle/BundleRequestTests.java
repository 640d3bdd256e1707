package org.nianbao.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.nianbao.background.Making;
import org.nianbao.background.MakingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a request for a bundle. The tests take the place of the portal's own
 * worker, so that a bundle stands still where they look at it.
 */
@PortalTest
class BundleRequestTests {

	private static final AuditQuery ALL = new AuditQuery("", Set.of(), Set.of(), 1);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Bundles bundles;

	@Autowired
	private BundleQueue queue;

	@Autowired
	private Packing packing;

	@Autowired
	private BundleWorker worker;

	@Autowired
	private BundleFiles files;

	@Autowired
	private BundleExpiry expiry;

	@Autowired
	private BundleSettings settings;

	@Autowired
	private AuditLog audit;

	private TestOffice office;

	private SignedIn auditor;

	private BundlePages pages;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.auditor = this.office.auditor();
		this.reports.publish(this.reports.complete(this.office, 2023), this.office);
		this.pages = new BundlePages(this.mvc, this.auditor);
	}

	@AfterEach
	void nothingIsLeftToBeMade() {
		this.bundles.of(this.auditor)
			.stream()
			.filter((bundle) -> bundle.state().open())
			.forEach((bundle) -> this.bundles.cancel(bundle.id(), this.auditor));
	}

	@Test
	void aDoubleClickMakesOneBundle() throws Exception {
		UUID request = UUID.randomUUID();
		ExecutorService hands = Executors.newFixedThreadPool(4);
		List<Future<Integer>> clicks = hands
			.invokeAll(List.of(() -> click(request), () -> click(request), () -> click(request), () -> click(request)));
		hands.shutdown();
		for (Future<Integer> click : clicks) {
			assertThat(click.get()).isEqualTo(302);
		}
		assertThat(this.bundles.of(this.auditor)).hasSize(1);
	}

	private int click(UUID request) throws Exception {
		return this.pages.ask(request).status();
	}

	@Test
	void whoHasEnoughWaitingIsToldWhatToDo() throws Exception {
		for (int i = 0; i < this.settings.mostOpen(); i++) {
			this.bundles.ask(UUID.randomUUID(), ALL, this.settings.mostOpen(), this.auditor);
			take();
		}
		assertThat(this.pages.ask("/audit").flash().get("refused").toString()).contains("您已有 3 个打包文件", "取消一个");
		this.bundles.of(this.auditor).forEach((bundle) -> this.bundles.cancel(bundle.id(), this.auditor));
		assertThat(this.pages.ask("/audit").flash()).containsKey("done");
	}

	@Test
	void nothingFoundMakesNoBundle() throws Exception {
		assertThat(this.pages.send("/audit/bundles", Map.of("request", UUID.randomUUID().toString(), "year", "2019"))
			.flash()
			.get("refused")
			.toString()).contains("没有符合条件的报告");
		assertThat(this.bundles.of(this.auditor)).isEmpty();
	}

	@Test
	void whatIsBeingMadeShowsHowFarItIs() throws Exception {
		Making attempt = asked();
		assertThat(this.queue.advance(attempt, 1, 1, Instant.now())).isTrue();
		assertThat(this.pages.list().select("[data-bundle] progress").attr("value")).isEqualTo("1");
		assertThat(this.pages.list().select("[data-words]").text()).isEqualTo("正在打包，已处理 1 / 1 份报告");
		assertThat(this.pages.download(attempt.id()).getStatus()).isEqualTo(404);
	}

	@Test
	void whatDiedWithItsPortalIsBegunAnewAndTheOldAttemptCountsNoMore() throws Exception {
		Making died = asked();
		Instant later = Instant.now().plus(BundleQueue.SILENCE).plusSeconds(1);
		assertThat(this.queue.take(Instant.now())).isEmpty();
		Making next = this.queue.take(later).orElseThrow();
		assertThat(next.id()).isEqualTo(died.id());
		assertThat(this.packing.pack(died, () -> true)).isFalse();
		assertThat(this.packing.pack(next, () -> true)).isTrue();
		assertThat(Unpacked.of(this.pages.download(next.id()).getContentAsByteArray()).ofReports()).hasSize(4);
		assertThat(ofBundle(next.id())).containsExactly(this.files.finished(next.id()));
	}

	@Test
	void whatEndsWithThePortalAgainAndAgainIsGivenUp() throws Exception {
		asked();
		Instant time = Instant.now();
		for (int attempt = 2; attempt <= BundleQueue.ATTEMPTS; attempt++) {
			time = time.plus(BundleQueue.SILENCE).plusSeconds(1);
			assertThat(this.queue.take(time)).isPresent();
		}
		assertThat(this.queue.take(time.plus(BundleQueue.SILENCE).plusSeconds(1))).isEmpty();
		assertThat(this.pages.list().select("[data-words]").text()).startsWith("打包时出错，没有做成。请重新生成");
	}

	@Test
	void aPortalThatStopsGivesItBackForTheNextStart() throws Exception {
		Making attempt = asked();
		assertThat(this.packing.pack(attempt, () -> false)).isFalse();
		this.queue.giveBack(attempt);
		assertThat(this.bundles.of(this.auditor).get(0).state()).isEqualTo(MakingState.WAITING);
		assertThat(ofBundle(attempt.id())).isEmpty();
		this.worker.work();
		assertThat(this.bundles.of(this.auditor).get(0).state()).isEqualTo(MakingState.DONE);
	}

	@Test
	void whatIsCancelledIsNotPackedOn() throws Exception {
		Making attempt = asked();
		String bundle = "/audit/bundles/" + attempt.id();
		assertThat(this.pages.send(bundle + "/delete", Map.of()).flash().get("refused").toString()).contains("先取消");
		assertThat(this.pages.send(bundle + "/cancel", Map.of()).flash()).containsEntry("done", "已取消");
		assertThat(this.packing.pack(attempt, () -> true)).isFalse();
		assertThat(ofBundle(attempt.id())).isEmpty();
		assertThat(this.pages.list().select("[data-bundle]").attr("data-state")).isEqualTo("CANCELLED");
		assertThat(this.pages.send(bundle + "/cancel", Map.of()).flash().get("refused").toString()).contains("已经结束");
		assertThat(this.pages.send(bundle + "/delete", Map.of()).flash()).containsEntry("done", "已删除");
		assertThat(this.pages.list().select("[data-bundles]")).isEmpty();
	}

	@Test
	void whatIsDeletedWhileItIsPackedLeavesNothing() throws Exception {
		Making attempt = asked();
		this.bundles.cancel(attempt.id(), this.auditor);
		this.bundles.remove(attempt.id(), this.auditor);
		assertThat(this.packing.pack(attempt, () -> true)).isFalse();
		assertThat(ofBundle(attempt.id())).isEmpty();
	}

	@Test
	void aFinishedBundleGoesWhenItsTimeIsOverAndStrangeFilesStay() throws Exception {
		Making attempt = asked();
		this.packing.pack(attempt, () -> true);
		long bundle = attempt.id();
		Path orphan = Files.writeString(this.files.finished(999_999_999), "没有主人");
		Path strange = Files.writeString(orphan.resolveSibling("台账.zip"), "别人的文件");
		this.expiry.clear(Instant.now().plus(this.settings.keep()).minus(Duration.ofHours(1)));
		assertThat(this.files.finished(bundle)).exists();
		assertThat(orphan).doesNotExist();
		this.expiry.clear(Instant.now().plus(this.settings.keep()).plus(Duration.ofHours(1)));
		assertThat(this.files.finished(bundle)).doesNotExist();
		assertThat(this.bundles.of(this.auditor)).isEmpty();
		assertThat(strange).exists();
		Files.delete(strange);
	}

	@Test
	void whatIsDoneWithABundleIsOnTheRecord() throws Exception {
		this.pages.ask("/audit");
		this.worker.work();
		long bundle = this.pages.newest();
		this.pages.download(bundle);
		this.pages.download(bundle, "Range", "bytes=0-9");
		this.pages.send("/audit/bundles/" + bundle + "/delete", Map.of());
		List<AuditEvent> events = this.audit.history("bundle/" + bundle);
		assertThat(events).extracting(AuditEvent::action)
			.containsExactly("ASK_BUNDLE", "DOWNLOAD_BUNDLE", "DOWNLOAD_BUNDLE", "DELETE_BUNDLE");
		assertThat(events).extracting(AuditEvent::detail)
			.containsExactly("全部年度，全部单位，共 1 份报告", "整个文件", "部分：bytes=0-9", "");
		assertThat(events).extracting(AuditEvent::actor).containsOnly(this.auditor.username());
	}

	private Making asked() {
		this.bundles.ask(UUID.randomUUID(), ALL, this.settings.mostOpen(), this.auditor);
		return take();
	}

	private Making take() {
		return this.queue.take(Instant.now()).orElseThrow();
	}

	private List<Path> ofBundle(long id) {
		return this.files.ours()
			.stream()
			.filter((file) -> file.getFileName().toString().startsWith("bundle-" + id + "."))
			.toList();
	}

}
