package tavern_test

import (
	"slices"
	"testing"

	tavern "course.example/units/testing/table-driven/exercises/tavern-bill/solution"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name         string
		bill, people int
		want         []int
		err          error
	}{
		{"even", 900, 3, []int{300, 300, 300}, nil},
		{"two cents over", 1001, 3, []int{334, 334, 333}, nil},
		{"nobody", 900, 0, nil, tavern.ErrNobody},
		{"negative", -1, 3, nil, tavern.ErrBill},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tavern.Split(tt.bill, tt.people)
			if (err != nil) != (tt.err != nil) {
				t.Errorf("Split(%d, %d): error %v, want %v", tt.bill, tt.people, err, tt.err)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("Split(%d, %d) = %v, want %v", tt.bill, tt.people, got, tt.want)
			}
		})
	}
}
