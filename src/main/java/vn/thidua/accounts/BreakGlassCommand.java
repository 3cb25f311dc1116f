package vn.thidua.accounts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// `break-glass LOGIN` on the command line: unlocks an account and prints a one-time link with which its person sets a
/// new password. It takes hands on the server, and the audit trail says that it was done.
@Component
@Profile("command")
class BreakGlassCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "break-glass";

    private final ConsoleLinks links;
    private final Sites sites;
    private int exitCode;

    BreakGlassCommand(ConsoleLinks links, Sites sites) {
        this.links = links;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) return;
        if (words.size() == 2) open(words.getLast());
        else refuse("Hãy ghi tên đăng nhập: break-glass TÊN-ĐĂNG-NHẬP");
    }

    private void open(String login) {
        try {
            var token = links.breakGlass(Actor.SYSTEM, new Login(login));
            System.out.println("Đã mở khóa. Liên kết dùng một lần để đặt lại mật khẩu (mở trên trang của cơ quan):");
            System.out.println("  " + address() + "/moi/" + token.value());
        } catch (Missing | AccountRefused.LoginNotAllowed _) {
            refuse("Không có tài khoản " + login + ".");
        }
    }

    private String address() {
        return sites.all().stream()
                .filter(Site::isDefault)
                .findFirst()
                .map(site -> site.baseUrl() == null ? "http://" + site.hosts().getFirst() + ":CỔNG" : site.baseUrl())
                .orElse("");
    }

    private void refuse(String words) {
        System.err.println(words);
        exitCode = 2;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
