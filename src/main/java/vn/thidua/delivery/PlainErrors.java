package vn.thidua.delivery;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Our page where Tomcat would show its own: for requests so broken that they never reach the application.
///
/// Public because Tomcat makes it by its name.
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            Guards.stand(request, response);
            PlainPage.send(
                    response, blaming(status), Address.language(path(request)), "HEAD".equals(request.getMethod()));
            response.finishResponse();
        } catch (IOException _) {
            // the client has gone
        }
    }

    /// A version or a coding that nobody knows is the client's mistake, whatever the standard calls it.
    private static int blaming(int status) {
        return status == 501 || status == 505 ? 400 : status;
    }

    private static String path(Request request) {
        var path = request.getRequestURI();
        return path == null ? "/" : path;
    }
}
