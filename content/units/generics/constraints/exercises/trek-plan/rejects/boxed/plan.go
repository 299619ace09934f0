package trek

// Query asks for a route. Two queries are the same if they have the same
// places in the same order; a nil Via is like an empty one.
type Query struct {
	From, To string
	Via      []string
}

// Planner plans each route once and remembers it.
type Planner struct {
	plan   func(Query) string
	routes Cache[any, string]
}

func NewPlanner(plan func(Query) string) *Planner {
	return &Planner{plan: plan}
}

// Route returns the route for q.
func (p *Planner) Route(q Query) string {
	return p.routes.Get(q, func() string { return p.plan(q) })
}
