// Package tram serves departures that it asks an operator for.
package tram

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"sync/atomic"
	"time"
)

// Departure is one line of the board.
type Departure struct {
	Line string
	In   time.Duration
}

// ErrUnknownStop is the operator's answer for a stop that it does not serve.
var ErrUnknownStop = errors.New("unknown stop")

// API asks the operator and counts its timeouts.
type API struct {
	Ask      func(ctx context.Context, stop string) ([]Departure, error)
	Timeouts atomic.Int64 // on-call is alerted when this rises fast
}

func writeJSON(w http.ResponseWriter, v any) { _ = json.NewEncoder(w).Encode(v) }

// region: departures
func (a *API) Departures(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()

	list, err := a.Ask(ctx, r.PathValue("stop"))
	switch {
	case err == nil:
		writeJSON(w, list)
	case errors.Is(err, ErrUnknownStop):
		w.WriteHeader(http.StatusNotFound)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		a.Timeouts.Add(1) // on-call is alerted when this rises fast
		w.WriteHeader(http.StatusGatewayTimeout)
	default:
		w.WriteHeader(http.StatusBadGateway)
	}
}

// endregion
