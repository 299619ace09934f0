// Package dossier logs why a call for a page was called off.
package dossier

import (
	"context"
	"net/http"
)

// region: reason
// reason says why a call under gctx returned err, which is Canceled.
func reason(r *http.Request, gctx context.Context, err error) error {
	return context.Cause(r.Context())
}

// endregion

// Reason is reason, for the tests.
func Reason(r *http.Request, gctx context.Context, err error) error { return reason(r, gctx, err) }
