package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    static final SiteId OFFICE = new SiteId(new UUID(1, 1));
    static final SiteId COMMUNE = new SiteId(new UUID(1, 2));
    static final UUID UNIT = new UUID(2, 1);

    enum Try implements Right {
        WRITE,
        PUBLISH
    }

    static Actor granted(Scope... scopes) {
        var grants = new HashSet<Grant>();
        for (var scope : scopes) grants.add(new Grant("Try.WRITE", scope));
        return new Actor(new UUID(3, 1), UNIT, grants, "192.0.2.7");
    }

    @Test
    void whatIsNotGrantedIsForbidden() {
        var nobody = granted();
        assertThat(nobody.may(Try.WRITE, Scope.of(OFFICE))).isFalse();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> nobody.must(Try.WRITE, Scope.of(OFFICE)));
        assertThat(granted(Scope.of(OFFICE)).may(Try.PUBLISH, Scope.of(OFFICE))).isFalse();
    }

    @Test
    void aRightOnTheWholeSiteHoldsInItsSectionsAndUnitsButNotOnAnotherSite() {
        var editor = granted(Scope.of(OFFICE));
        assertThat(editor.may(Try.WRITE, Scope.of(OFFICE).section("tin-tuc"))).isTrue();
        assertThat(editor.may(Try.WRITE, Scope.of(OFFICE).unit(UNIT))).isTrue();
        assertThat(editor.may(Try.WRITE, Scope.of(COMMUNE))).isFalse();
    }

    @Test
    void aRightInASectionDoesNotReachTheSiteOrOtherSections() {
        var reporter = granted(Scope.of(OFFICE).section("tin-tuc"));
        assertThat(reporter.may(Try.WRITE, Scope.of(OFFICE).section("tin-tuc"))).isTrue();
        assertThat(reporter.may(Try.WRITE, Scope.of(OFFICE).section("thong-bao")))
                .isFalse();
        assertThat(reporter.may(Try.WRITE, Scope.of(OFFICE))).isFalse();
    }

    @Test
    void onlyTheProductItselfMayDoEverything() {
        assertThat(Actor.SYSTEM.may(Try.PUBLISH, Scope.of(COMMUNE))).isTrue();
        var sameFacts = new Actor(Actor.SYSTEM.account(), Actor.SYSTEM.unit(), Set.of(), "local");
        assertThat(sameFacts.may(Try.PUBLISH, Scope.of(COMMUNE))).isFalse();
    }
}
