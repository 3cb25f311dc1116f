package vn.thidua.audit;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// `verify-audit` on the command line: exit code 0 when the trail holds, 2 when it does not or nobody can know.
@Component
@Profile("command")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Verification verification;
    private final AnchorFile file;
    private int exitCode;

    VerifyCommand(Verification verification, AnchorFile file) {
        this.verification = verification;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!List.of("verify-audit").equals(arguments.getNonOptionArgs())) return;
        var result = verification.made();
        Report.lines(result, file.path()).forEach(System.out::println);
        exitCode = result.holds() ? 0 : 2;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
