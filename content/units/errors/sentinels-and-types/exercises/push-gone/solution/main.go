// A push service that is overloaded for an evening.
package main

import (
	"errors"
	"fmt"
	"net/http"
)

var statuses = map[string]int{
	"ana": http.StatusCreated,
	"ben": http.StatusServiceUnavailable,
	"cem": http.StatusGone,
}

func post(phone string) int { return statuses[phone] }

// region: push
// ErrGone says that a phone has unsubscribed for good.
var ErrGone = errors.New("subscription gone")

// PushError is an answer of the push service other than success.
type PushError struct{ Status int }

func (e *PushError) Error() string {
	return fmt.Sprintf("push service answered %d", e.Status)
}

func (e *PushError) Is(target error) bool {
	return target == ErrGone && e.Status == http.StatusGone
}

func push(phone string) error {
	if status := post(phone); status >= 400 {
		return fmt.Errorf("%s: %w", phone, &PushError{Status: status})
	}
	return nil
}

func deliver(phone string) string {
	err := push(phone)
	switch {
	case err == nil:
		return "delivered"
	case errors.Is(err, ErrGone):
		return fmt.Sprintf("%v, subscription deleted", err)
	}
	return fmt.Sprintf("%v, again later", err)
}

// endregion

func main() {
	for _, phone := range []string{"ana", "ben", "cem"} {
		fmt.Println(deliver(phone))
	}
}
