package vn.thidua.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.design.Frame;
import vn.thidua.media.Uploads;
import vn.thidua.media.Uploads.State;
import vn.thidua.platform.Actor;

/// Uploads in pieces, for scripts: begin, send pieces from where the last ended, ask how far it is, give up.
@Controller
class UploadController {

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    /// @param medium what became of it; `null` while it comes
    record StateJson(
            UUID id,
            String name,
            long size,
            long offset,
            boolean done,
            @Nullable MediumJson medium) {

        static StateJson of(State state) {
            var medium = state.medium();
            return new StateJson(
                    state.upload().id(),
                    state.upload().name(),
                    state.upload().bytes(),
                    state.offset(),
                    medium != null,
                    medium == null ? null : MediumJson.of(medium));
        }
    }

    @PostMapping("/quan-tri/kho/phien")
    ResponseEntity<StateJson> begin(
            Actor actor,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam(defaultValue = "") String sha256) {
        var state = uploads.begin(actor, Frame.current().site(), name, size, sha256);
        return said(HttpStatus.CREATED, state);
    }

    @PutMapping("/quan-tri/kho/phien/{id}")
    ResponseEntity<StateJson> add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tu", defaultValue = "0") long offset,
            HttpServletRequest request)
            throws IOException {
        var state = uploads.add(actor, Frame.current().site(), id, offset, request.getInputStream());
        return said(HttpStatus.OK, state);
    }

    @GetMapping("/quan-tri/kho/phien/{id}")
    ResponseEntity<StateJson> show(Actor actor, @PathVariable UUID id) {
        return said(HttpStatus.OK, uploads.state(actor, Frame.current().site(), id));
    }

    private static ResponseEntity<StateJson> said(HttpStatus status, State state) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(StateJson.of(state));
    }

    @PostMapping("/quan-tri/kho/phien/{id}/huy")
    ResponseEntity<Void> cancel(Actor actor, @PathVariable UUID id) {
        uploads.cancel(actor, Frame.current().site(), id);
        return ResponseEntity.noContent().build();
    }
}
