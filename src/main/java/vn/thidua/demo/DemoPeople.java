package vn.thidua.demo;

import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.accounts.DemoDoor;
import vn.thidua.accounts.Login;
import vn.thidua.design.DemoBanner;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// The staff of the demo, one for each role, who come in without a password. Only where the product was started for
/// showing it, and only on an address that nobody outside this machine reaches.
@Component
@Profile("demo")
class DemoPeople {

    private static final String OFFICE = "Văn phòng UBND tỉnh";

    private record Somebody(String login, String name, String role) {}

    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("minh.hang", "Nguyễn Minh Hằng", "reporter"),
            new Somebody("van.binh", "Trần Văn Bình", "editor"),
            new Somebody("dinh.bach", "Lương Đình Bách", "board"),
            new Somebody("quang.thanh", "Phạm Quang Thanh", "auditor"),
            new Somebody("the.vinh", "Phùng Thế Vinh", "emulation-officer"),
            new Somebody("quang.minh", "Trần Quang Minh", "decision-signer"),
            new Somebody("thi.sen", "Lê Thị Sen", "records-clerk"));

    private record Leader(String login, String name, String unit, String role) {}

    private static final List<Leader> LEADERS = List.of(
            new Leader("quoc.tuong", "Đỗ Quốc Tường", OFFICE, "unit-head"),
            new Leader("thi.ngan", "Vũ Thị Ngân", "Sở Nội vụ", "unit-head"),
            new Leader("xuan.cuong", "Mai Xuân Cường", "Sở Tài chính", "unit-head"),
            new Leader("bich.thuy", "Cao Bích Thủy", "Sở Tài chính", "unit-clerk"));

    private final Sites sites;
    private final Units units;
    private final DemoDoor door;
    private final @Nullable InetAddress address;

    DemoPeople(
            Sites sites,
            Units units,
            DemoDoor door,
            @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.sites = sites;
        this.units = units;
        this.door = door;
        this.address = address;
    }

    /// Refuses to start where others than this machine could come in.
    void mustBeAtHome() {
        if (address == null || !address.isLoopbackAddress()) throw new DemoRefused(address);
    }

    private void settle(SiteId site, Leader leader) {
        var unit = unit(site, leader.unit());
        var where = Scope.of(site).unit(unit);
        door.settle(new Login(leader.login()), leader.name(), unit, leader.role(), where);
    }

    private UUID office(SiteId site) {
        return unit(site, OFFICE);
    }

    private UUID unit(SiteId site, String name) {
        return units.of(site).stream()
                .filter(unit -> unit.lastName().equals(name))
                .map(unit -> unit.id().value())
                .findFirst()
                .orElseThrow();
    }

    void settle() {
        sites.all().stream().filter(Site::isDefault).findFirst().ifPresent(site -> {
            var office = office(site.id());
            for (var person : PEOPLE)
                door.settle(new Login(person.login()), person.name(), office, person.role(), Scope.of(site.id()));
            for (var leader : LEADERS) settle(site.id(), leader);
            door.settle(new Login("thi.hoa"), "Lê Thị Hoa", office, "administrator", null);
        });
        DemoBanner.show();
    }
}
