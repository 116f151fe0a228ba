package no.likevilkar.server.errors;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last resort: what the container answers outside the resources is told in the same form, without the exception. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @Inject
    private transient Correlation correlation;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var details = details(request);
        response.setStatus(details.status());
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.getOutputStream().write(details.json().getBytes(StandardCharsets.UTF_8));
    }

    private ProblemDetails details(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return ProblemDetails.ofStatus(404); // asked for by its own address
        }
        if (status < 500) {
            return ProblemDetails.ofStatus(status);
        }
        var code = correlation.next();
        LOG.error("SRV-500 {}", code, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return ProblemDetails.internal(status, code);
    }
}
