package account

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
)

// API answers questions about accounts.
type API struct {
	balance func(ctx context.Context, account string) (int, error)
}

// region: balance
// Balance answers GET /accounts/{id}/balance.
func (a *API) Balance(w http.ResponseWriter, r *http.Request) {
	ctx, id := r.Context(), r.PathValue("id")
	cents, err := a.balance(ctx, id)
	if err != nil {
		slog.ErrorContext(ctx, "balance", "account", id, "err", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	fmt.Fprintf(w, "%d\n", cents)
}

// endregion
