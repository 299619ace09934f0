package grade_test

import (
	"fmt"
	"net/http"
	"testing"

	form "course.example/units/testing/fakes/exercises/allotment-form/solution"
)

// rent lets a plot, and sends the browser to it.
func rent(w http.ResponseWriter, r *http.Request) {
	plot, name := r.PostFormValue("plot"), r.PostFormValue("name")
	if r.Method != "POST" || plot == "" || name == "" {
		http.Error(w, "fill in plot and name", http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, r.URL.Path+"/"+plot, http.StatusSeeOther)
}

// late sets its header when the answer has begun.
func late(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "thank you")
	w.Header().Set("Location", "/plots")
}

func check(t *testing.T, h http.HandlerFunc, body string, status int, location string) {
	t.Helper()
	gotStatus, gotLocation := form.Submit(h, "/plots", body)
	if gotStatus != status || gotLocation != location {
		t.Errorf("form %q: got %d with Location %q, want %d with Location %q", body, gotStatus, gotLocation, status, location)
	}
}

func TestTheFormReachesTheHandler(t *testing.T) {
	check(t, rent, "plot=7&name=Ann", 303, "/plots/7")
	check(t, rent, "plot=8&name=Bo", 303, "/plots/8")
}

func TestARefusalComesBack(t *testing.T) {
	check(t, rent, "plot=7", 400, "")
}

func TestALateHeaderIsNotSeen(t *testing.T) {
	check(t, late, "plot=7", 200, "")
}
