package main

import (
	"errors"
	"fmt"
	"net/http"
)

// region: status
var ErrDeclined = errors.New("card declined")

func status(err error) int {
	if errors.Is(err, ErrDeclined) {
		return http.StatusPaymentRequired // 402
	}
	return http.StatusInternalServerError // 500
}

func main() {
	card := fmt.Errorf("charge card: %w", ErrDeclined)
	order := fmt.Errorf("order 81: %v", card)
	page := fmt.Errorf("checkout: %w", order)

	fmt.Println(status(card), status(order), status(page))
}

// endregion
