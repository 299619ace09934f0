// Package dossier logs why a call for a page was called off.
package dossier

import (
	"context"
	"net/http"
)

// region: reason
// reason gets the request, the ctx of the calls, and the error of a call that was called off.
func reason(r *http.Request, gctx context.Context, err error) error {
	return gctx.Err()
}

// endregion

// Reason is reason, for the tests.
func Reason(r *http.Request, gctx context.Context, err error) error { return reason(r, gctx, err) }
