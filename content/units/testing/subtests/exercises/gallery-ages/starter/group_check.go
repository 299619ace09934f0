package main

import "testing"

func TestGroup(t *testing.T) {
	tests := []struct {
		name string
		age  int
	}{
		{"child", 9},
		{"adult", 40},
		{"senior", 70},
	}
	tt := tests[0]
	for _, row := range tests {
		tt = row
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			say(row.name, tt.age)
		})
	}
}
