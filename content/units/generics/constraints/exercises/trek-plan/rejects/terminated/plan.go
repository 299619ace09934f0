package trek

import "strings"

// Query asks for a route. Two queries are the same if they have the same
// places in the same order; a nil Via is like an empty one.
type Query struct {
	From, To string
	Via      []string
}

// Planner plans each route once and remembers it.
type Planner struct {
	plan   func(Query) string
	routes Cache[string, string]
}

func NewPlanner(plan func(Query) string) *Planner {
	return &Planner{plan: plan}
}

// Route returns the route for q.
func (p *Planner) Route(q Query) string {
	return p.routes.Get(keyOf(q), func() string { return p.plan(q) })
}

func keyOf(q Query) string {
	var key strings.Builder
	for _, place := range append([]string{q.From, q.To}, q.Via...) {
		key.WriteString(place + "\x1f")
	}
	return key.String()
}
