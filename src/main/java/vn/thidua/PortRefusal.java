package vn.thidua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/// One line when the port is taken, in place of Spring's report.
class PortRefusal implements SpringBootExceptionReporter, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                        .printf(
                                "Cổng %d đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chạy với --server.port=%d.%n",
                                taken.getPort(), taken.getPort() + 1);
                return true;
            }
        }
        return false;
    }
}
