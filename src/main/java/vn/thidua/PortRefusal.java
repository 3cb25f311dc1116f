package vn.thidua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import vn.thidua.demo.DemoRefused;

/// One line when the port is taken or the demo may not be shown there, in place of Spring's report.
class PortRefusal implements SpringBootExceptionReporter, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemoRefused refused) {
                err().println(refused.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                err().printf(
                                "Cổng %d đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chạy với --server.port=%d.%n",
                                taken.getPort(), taken.getPort() + 1);
                return true;
            }
        }
        return false;
    }

    private static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
