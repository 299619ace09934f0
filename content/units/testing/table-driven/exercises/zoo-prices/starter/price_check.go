package main

import (
	"errors"
	"testing"
)

func TestPrice(t *testing.T) {
	tests := []struct {
		name string
		age  int
		want int // cents
		err  error
	}{
		{"infant", 2, 0, nil},
		{"child", 9, 700, nil},
		{"before birth", -1, 0, ErrAge},
		{"adult", 30, 1600, nil},
		{"senior", 70, 1000, nil},
	}
	for _, tt := range tests {
		got, err := Price(tt.age)
		if !errors.Is(err, tt.err) {
			t.Errorf("Price(%d): got error %v, want %v", tt.age, err, tt.err)
		}
		if err != nil {
			return // a price beside an error means nothing
		}
		if got != tt.want {
			t.Errorf("Price(%d) = %d, want %d", tt.age, got, tt.want)
		}
	}
}
