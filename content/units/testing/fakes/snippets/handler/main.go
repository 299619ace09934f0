package main

import (
	"errors"
	"fmt"
	"net/http"
)

// region: handler
// Valuer is what the handler needs: one method of Vouchers.
type Valuer interface {
	Value(code string) (cents int, err error)
}

func show(v Valuer) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cents, err := v.Value(r.PathValue("code"))
		switch {
		case errors.Is(err, ErrUnknown):
			http.Error(w, "no such voucher", http.StatusNotFound)
		case err != nil:
			http.Error(w, "try later", http.StatusServiceUnavailable)
		default:
			fmt.Fprintf(w, "%d cents", cents)
		}
	}
}

// endregion

// ErrUnknown says that there is no such voucher.
var ErrUnknown = errors.New("unknown voucher")

func main() {
	http.Handle("GET /vouchers/{code}", show(nil))
}
