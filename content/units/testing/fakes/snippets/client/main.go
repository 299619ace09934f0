package main

import (
	"context"
	"fmt"
	"net/http"
)

// region: client
// Rates asks the bank for exchange rates.
type Rates struct {
	Base string // the bank's URL
	HTTP *http.Client
}

func (r Rates) Alive(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, "GET", r.Base+"/health", nil)
	if err != nil {
		return err
	}
	res, err := r.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("the bank answers %s", res.Status)
	}
	return nil
}

// endregion

func main() {
	fmt.Println(Rates{"https://bank.invalid", http.DefaultClient}.Alive(context.Background()) != nil)
}
