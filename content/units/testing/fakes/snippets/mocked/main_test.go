package main

import (
	"fmt"
	"testing"
)

// region: mock
type mockStore struct{ calls []string }

func (m *mockStore) Put(code string, cents int) error {
	m.calls = append(m.calls, fmt.Sprintf("Put %s %d", code, cents))
	return nil
}

func (m *mockStore) Get(code string) (int, error) {
	m.calls = append(m.calls, "Get "+code)
	return 2500, nil
}

func TestIssue(t *testing.T) {
	m := &mockStore{}
	err := (&Vouchers{m}).Issue("spring", 2500)
	got, want := fmt.Sprint(m.calls, err), "[Put SPRING 2500] <nil>"
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestValue(t *testing.T) {
	m := &mockStore{}
	cents, err := (&Vouchers{m}).Value("spring")
	got, want := fmt.Sprint(m.calls, cents, err), "[Get spring] 2500 <nil>"
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// endregion
