package trek

import (
	"strconv"
	"strings"
)

// Query asks for a route. Two queries are the same if they have the same
// places in the same order; a nil Via is like an empty one.
type Query struct {
	From, To string
	Via      []string
}

// Planner plans each route once and remembers it.
type Planner struct {
	plan   func(Query) string
	routes Cache[routeKey, string]
}

func NewPlanner(plan func(Query) string) *Planner {
	return &Planner{plan: plan}
}

// Route returns the route for q.
func (p *Planner) Route(q Query) string {
	return p.routes.Get(keyOf(q), func() string { return p.plan(q) })
}

type routeKey struct{ from, to, via string }

func keyOf(q Query) routeKey {
	var via strings.Builder
	for _, place := range q.Via {
		via.WriteString(strconv.Itoa(len(place)))
		via.WriteByte(58)
		via.WriteString(place)
	}
	return routeKey{q.From, q.To, via.String()}
}
