package toll

import (
	"context"
	"errors"
	"net/http"
)

// ErrNoAccount says that nobody pays for this number plate.
var ErrNoAccount = errors.New("no account")

// Status is what a toll gate's service answers after its call to the bank has
// returned err. An account that is missing is 404, a deadline that is over
// 504. Anything else is 502, also a call that was cancelled.
func Status(err error) int {
	switch {
	case err == nil:
		return http.StatusOK
	case errors.Is(err, ErrNoAccount):
		return http.StatusNotFound
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusGatewayTimeout
	}
	return http.StatusBadGateway
}
