package vn.thidua.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.site.Sites;

/// `rebuild-search` on the command line: asks every running product, or the next that starts, to rebuild its index.
@Component
@Profile("command")
class RebuildCommand implements ApplicationRunner {

    private final RebuildRequest request;
    private final Sites sites;

    RebuildCommand(RebuildRequest request, Sites sites) {
        this.request = request;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("rebuild-search")) return;
        sites.all().stream().findFirst().ifPresent(site -> request.ask(site.id()));
        System.out.println(
                "Đã yêu cầu dựng lại chỉ mục tìm kiếm: hệ thống đang chạy sẽ làm ngay, nếu không thì ở lần khởi động tới.");
    }
}
