package permit

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// ErrUnknownPlate says that the register has no car with this plate.
var ErrUnknownPlate = errors.New("plate is not registered")

// Handler looks up who owns a car. Owner asks the register, which belongs to
// the state.
type Handler struct {
	Owner func(ctx context.Context, plate string) (string, error)
}

// ServeHTTP answers 404 for a plate that is not registered, 504 if the
// register took too long, and 502 if it failed in another way. For a client
// that has left it writes nothing.
func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
	defer cancel()
	owner, err := h.Owner(ctx, r.URL.Query().Get("plate"))
	switch {
	case err == nil:
		fmt.Fprintln(w, owner)
	case err == ErrUnknownPlate:
		http.Error(w, "unknown plate", http.StatusNotFound)
	case err == context.DeadlineExceeded:
		http.Error(w, "register took too long", http.StatusGatewayTimeout)
	default:
		http.Error(w, "register failed", http.StatusBadGateway)
	}
}
