package grade_test

import (
	"slices"
	"strings"
	"testing"

	auction "course.example/units/generics/constraints/exercises/auction-lots/solution"
)

type lot struct {
	number int
	photos []string
}

func numbers(lots []lot) []int {
	var out []int
	for _, l := range lots {
		out = append(out, l.number)
	}
	return out
}

func TestItemsWithoutEqualsWork(t *testing.T) {
	lots := []lot{{7, []string{"front"}}, {3, nil}, {7, []string{"back"}}, {9, nil}}
	got := auction.UniqueBy(lots, func(l lot) int { return l.number })
	if want := []int{7, 3, 9}; !slices.Equal(numbers(got), want) {
		t.Fatalf("lots 7, 3, 7 and 9 by their number: got the lots %v, want %v", numbers(got), want)
	}
	if want := []string{"front"}; !slices.Equal(got[0].photos, want) {
		t.Errorf("two lots with number 7: got the photos %v, want %v of the first", got[0].photos, want)
	}
}

func TestEveryNewKeyIsKept(t *testing.T) {
	bidders := []string{"Ana", "ben", "Cem", "ANA", "Ben", "dee"}
	got := auction.UniqueBy(bidders, strings.ToLower)
	if want := []string{"Ana", "ben", "Cem", "dee"}; !slices.Equal(got, want) {
		t.Errorf("bidders %v, whatever the case: got %v, want %v", bidders, got, want)
	}
	got = auction.UniqueBy(bidders[:3], strings.ToLower)
	if want := []string{"Ana", "ben", "Cem"}; !slices.Equal(got, want) {
		t.Errorf("bidders %v: got %v, want all", bidders[:3], got)
	}
}

func TestTheItemsStayAsTheyAre(t *testing.T) {
	bidders := []string{"Ana", "ana", "ben"}
	auction.UniqueBy(bidders, strings.ToLower)
	if want := []string{"Ana", "ana", "ben"}; !slices.Equal(bidders, want) {
		t.Errorf("after the call: got the bidders %v, want %v", bidders, want)
	}
}

func TestNothingGivesNothing(t *testing.T) {
	if got := auction.UniqueBy(nil, strings.ToLower); len(got) != 0 {
		t.Errorf("no bidders: got %v, want none", got)
	}
}
