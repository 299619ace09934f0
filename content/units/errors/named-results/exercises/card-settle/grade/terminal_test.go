package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	terminal "course.example/units/errors/named-results/exercises/card-settle/solution"
)

var errLimit = errors.New("card limit reached")

// bank refuses one amount, and notes what it was asked to book.
type bank struct {
	refuse int
	asked  []int
}

func (b *bank) Book(cents int) error {
	b.asked = append(b.asked, cents)
	if cents == b.refuse {
		return errLimit
	}
	return nil
}

var days = []struct {
	name   string
	refuse int
	lines  []string
	sum    int
	cause  error
	asked  []int
}{
	{"all go well", -1, []string{"1250", "300", "75"}, 1625, nil, []int{1250, 300, 75}},
	{"no payments", -1, nil, 0, nil, nil},
	{"second payment refused", 300, []string{"1250", "300", "75"}, 0, errLimit, []int{1250, 300}},
	{"last payment refused", 75, []string{"1250", "300", "75"}, 0, errLimit, []int{1250, 300, 75}},
	{"third line unreadable", -1, []string{"800", "40", "4O", "10"}, 0, strconv.ErrSyntax, []int{800, 40}},
	{"first line unreadable", -1, []string{"", "10"}, 0, strconv.ErrSyntax, nil},
	{"amount out of range", -1, []string{"99999999999999999999"}, 0, strconv.ErrRange, nil},
}

// each settles every day, on terminals of different names.
func each(check func(i int, id string, sum int, err error, asked []int)) {
	for i, day := range days {
		b, id := &bank{refuse: day.refuse}, fmt.Sprintf("till-%d", 7*i+3)
		sum, err := (&terminal.Terminal{ID: id, Bank: b}).Settle(day.lines)
		check(i, id, sum, err, b.asked)
	}
}

func TestFailureIsReported(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		if day := days[i]; !errors.Is(err, day.cause) {
			t.Errorf("%s: got error %v, want one that wraps %q", day.name, err, day.cause)
		}
	})
}

func TestNoOtherCauseIsFound(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		for _, other := range []error{errLimit, strconv.ErrSyntax, strconv.ErrRange} {
			if day := days[i]; err != nil && other != day.cause && errors.Is(err, other) {
				t.Errorf("%s: got error %q, which also matches %q", day.name, err, other)
			}
		}
	})
}

func TestMessageNamesTheTerminal(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		if err != nil && !strings.Contains(err.Error(), id) {
			t.Errorf("%s: got error %q, want %s in it", days[i].name, err, id)
		}
	})
}

func TestSumIsRight(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		if day := days[i]; sum != day.sum {
			t.Errorf("%s: got sum %d, want %d", day.name, sum, day.sum)
		}
	})
}

func TestStopsAtTheFirstFailure(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		if day := days[i]; !slices.Equal(asked, day.asked) {
			t.Errorf("%s: the bank was asked for %v, want %v", day.name, asked, day.asked)
		}
	})
}

func TestGoodDayGivesNoError(t *testing.T) {
	each(func(i int, id string, sum int, err error, asked []int) {
		if day := days[i]; day.cause == nil && err != nil {
			t.Errorf("%s: got error %v, want nil", day.name, err)
		}
	})
}
