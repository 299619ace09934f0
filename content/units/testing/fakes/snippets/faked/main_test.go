package main

import (
	"errors"
	"fmt"
	"testing"
)

// region: fake
// fakeStore is a Store in memory. If fail is set, each call returns it.
type fakeStore struct {
	cents map[string]int
	fail  error
}

func (f *fakeStore) Put(code string, cents int) error {
	if f.fail != nil {
		return f.fail
	}
	f.cents[code] = cents
	return nil
}

func (f *fakeStore) Get(code string) (int, error) {
	if f.fail != nil {
		return 0, f.fail
	}
	if cents, ok := f.cents[code]; ok {
		return cents, nil
	}
	return 0, fmt.Errorf("%s: %w", code, ErrUnknown)
}

// endregion

// region: test
func TestAnIssuedVoucherHasItsValue(t *testing.T) {
	v := &Vouchers{&fakeStore{cents: map[string]int{}}}
	if err := v.Issue("spring", 2500); err != nil {
		t.Fatalf("Issue: %v", err)
	}
	got, err := v.Value("spring")
	if got != 2500 || err != nil {
		t.Errorf("Value: got %d and error %v, want 2500", got, err)
	}
}

func TestFailureOfTheStoreIsReturned(t *testing.T) {
	down := errors.New("database is down")
	v := &Vouchers{&fakeStore{fail: down}}
	if err := v.Issue("spring", 2500); !errors.Is(err, down) {
		t.Errorf("Issue: got %v, want %v", err, down)
	}
}

// endregion
