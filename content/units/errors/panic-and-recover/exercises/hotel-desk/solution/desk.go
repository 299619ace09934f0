package desk

import "net/http"

// Protect keeps a panic of next within its request: report is told the
// panic's value, and the guest gets a 500. http.ErrAbortHandler is no
// failure. With this value a handler asks the server to abort the response:
// it is not reported and not answered, and the server gets it as it is.
func Protect(next http.Handler, report func(value any)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == http.ErrAbortHandler {
				panic(v)
			}
			if v != nil {
				report(v)
				http.Error(w, "please ask at the desk", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
