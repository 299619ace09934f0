package main

import (
	"errors"
	"fmt"
)

// region: quota
type QuotaError struct{ Limit int }

func (e QuotaError) Error() string {
	return fmt.Sprintf("limit of %d exports reached", e.Limit)
}

func export(used int) error {
	if used >= 5 {
		return fmt.Errorf("export report: %w", &QuotaError{Limit: 5})
	}
	return nil
}

func main() {
	err := export(5)
	if q, ok := errors.AsType[QuotaError](err); ok {
		fmt.Println("value:", q.Limit)
	}
	if q, ok := errors.AsType[*QuotaError](err); ok {
		fmt.Println("pointer:", q.Limit)
	}
	fmt.Println("end")
}

// endregion
