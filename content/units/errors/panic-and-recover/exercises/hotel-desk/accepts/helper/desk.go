package desk

import "net/http"

// Protect keeps a panic of next within its request: report is told the
// panic's value, and the guest gets a 500. http.ErrAbortHandler is no
// failure. With this value a handler asks the server to abort the response:
// it is not reported and not answered, and the server gets it as it is.
func Protect(next http.Handler, report func(value any)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer answer(w, report)
		next.ServeHTTP(w, r)
	})
}

func answer(w http.ResponseWriter, report func(any)) {
	v := recover()
	if v == nil {
		return
	}
	if v == http.ErrAbortHandler {
		panic(v)
	}
	defer report(v)
	w.WriteHeader(http.StatusInternalServerError)
	w.Write([]byte("please ask at the desk"))
}
