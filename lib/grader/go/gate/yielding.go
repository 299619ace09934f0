package main

import (
	"fmt"
	"go/ast"
	"go/printer"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
)

const (
	yieldFunc   = "gograderYield"
	betweenFunc = "gograderBetween"
	yieldTemp   = "gograderBefore"
	yieldFile   = "gograder_yield.go"
)

// writeYielding writes the files with a scheduling point before each statement, and with `x op= y`, `x++`, `x = x op y` and
// `x = append(x, …)` split into reading, a scheduling point, and writing. Positions stay those of the learner's file.
func (l *looker) writeYielding() error {
	for i, f := range l.files {
		// Comments would be printed between the new statements.
		f.Comments = nil
		ast.Inspect(f, intersperse)
		out, err := os.Create(filepath.Join(l.req.YieldDir, l.req.Files[i]))
		if err != nil {
			return err
		}
		config := printer.Config{Mode: printer.SourcePos | printer.UseSpaces | printer.TabIndent, Tabwidth: 8}
		if err := config.Fprint(out, l.fset, f); err != nil {
			out.Close()
			return err
		}
		if err := out.Close(); err != nil {
			return err
		}
	}
	text := fmt.Sprintf("package %s\n\nimport \"gograder/yield\"\n\nfunc %s() { yield.Point() }\n\nfunc %s() { yield.Between() }\n", l.req.Package, yieldFunc, betweenFunc)
	return os.WriteFile(filepath.Join(l.req.YieldDir, yieldFile), []byte(text), 0o600)
}

func intersperse(n ast.Node) bool {
	switch b := n.(type) {
	case *ast.BlockStmt:
		// The body of a switch or select holds clauses, not statements.
		if len(b.List) > 0 && isClause(b.List[0]) {
			return true
		}
		b.List = yielding(b.List)
	case *ast.CaseClause:
		b.Body = yielding(b.Body)
	case *ast.CommClause:
		b.Body = yielding(b.Body)
	}
	return true
}

func isClause(s ast.Stmt) bool {
	switch s.(type) {
	case *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

func yielding(statements []ast.Stmt) []ast.Stmt {
	var out []ast.Stmt
	for _, s := range statements {
		if call, ok := s.(*ast.ExprStmt); ok && isBetween(call) {
			// A block that was made by splitting is visited, too: nothing more is to be done in it.
			return statements
		}
		out = append(out, callAt(s.Pos(), yieldFunc), split(s))
	}
	return out
}

func callAt(pos token.Pos, name string) ast.Stmt {
	return &ast.ExprStmt{X: &ast.CallExpr{Fun: &ast.Ident{NamePos: pos, Name: name}, Lparen: pos, Rparen: pos}}
}

func isBetween(s *ast.ExprStmt) bool {
	call, ok := s.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	name, ok := call.Fun.(*ast.Ident)
	return ok && name.Name == betweenFunc
}

var operatorOf = map[token.Token]token.Token{
	token.ADD_ASSIGN: token.ADD, token.SUB_ASSIGN: token.SUB, token.MUL_ASSIGN: token.MUL, token.QUO_ASSIGN: token.QUO,
	token.REM_ASSIGN: token.REM, token.OR_ASSIGN: token.OR, token.AND_ASSIGN: token.AND, token.XOR_ASSIGN: token.XOR,
}

// split makes a change of a variable what the processor does: read, compute, write, and lets others in between. Anything else stays.
func split(s ast.Stmt) ast.Stmt {
	switch x := s.(type) {
	case *ast.IncDecStmt:
		op := token.ADD
		if x.Tok == token.DEC {
			op = token.SUB
		}
		return splitUpdate(s, x.X, op, &ast.BasicLit{Kind: token.INT, Value: "1"})
	case *ast.AssignStmt:
		if len(x.Lhs) != 1 || len(x.Rhs) != 1 {
			return s
		}
		if op, ok := operatorOf[x.Tok]; ok {
			return splitUpdate(s, x.Lhs[0], op, &ast.ParenExpr{X: x.Rhs[0]})
		}
		if x.Tok == token.ASSIGN && isComputedFrom(x.Rhs[0], x.Lhs[0]) {
			return splitAssignment(s, x.Lhs[0], x.Rhs[0])
		}
	}
	return s
}

// splitUpdate lets others in between the reading of the target and the computing.
func splitUpdate(s ast.Stmt, target ast.Expr, op token.Token, operand ast.Expr) ast.Stmt {
	if !isPure(target) {
		return s
	}
	sum := &ast.BinaryExpr{X: ast.NewIdent(yieldTemp), OpPos: s.Pos(), Op: op, Y: operand}
	return between(s, target, target, sum)
}

// splitAssignment lets others in between the computing and the writing.
func splitAssignment(s ast.Stmt, target, value ast.Expr) ast.Stmt {
	if !isPure(target) {
		return s
	}
	return between(s, value, target, ast.NewIdent(yieldTemp))
}

// between is `{ before := first; others; target = then }`.
func between(s ast.Stmt, first, target, then ast.Expr) ast.Stmt {
	before := &ast.Ident{NamePos: s.Pos(), Name: yieldTemp}
	return &ast.BlockStmt{Lbrace: s.Pos(), Rbrace: s.End(), List: []ast.Stmt{
		&ast.AssignStmt{Lhs: []ast.Expr{before}, TokPos: s.Pos(), Tok: token.DEFINE, Rhs: []ast.Expr{first}},
		callAt(s.Pos(), betweenFunc),
		&ast.AssignStmt{Lhs: []ast.Expr{target}, TokPos: s.Pos(), Tok: token.ASSIGN, Rhs: []ast.Expr{then}},
	}}
}

// isComputedFrom says whether value is arithmetic on target, or append, min or max with target among what is given to it:
// expressions whose type is the target's. Comparisons and shifts take theirs from elsewhere.
func isComputedFrom(value, target ast.Expr) bool {
	switch x := ast.Unparen(value).(type) {
	case *ast.BinaryExpr:
		switch x.Op {
		case token.ADD, token.SUB, token.MUL, token.QUO, token.REM, token.AND, token.OR, token.XOR, token.AND_NOT:
			return isOrFrom(x.X, target) || isOrFrom(x.Y, target)
		}
	case *ast.CallExpr:
		name, ok := x.Fun.(*ast.Ident)
		if !ok {
			return false
		}
		switch name.Name {
		case "append":
			return len(x.Args) > 0 && isOrFrom(x.Args[0], target)
		case "min", "max":
			for _, arg := range x.Args {
				if isOrFrom(arg, target) {
					return true
				}
			}
		}
	}
	return false
}

func isOrFrom(e, target ast.Expr) bool {
	return types.ExprString(ast.Unparen(e)) == types.ExprString(ast.Unparen(target)) || isComputedFrom(e, target)
}

// isPure says whether evaluating twice is the same as evaluating once.
func isPure(e ast.Expr) bool {
	switch x := e.(type) {
	case *ast.Ident, *ast.BasicLit:
		return true
	case *ast.SelectorExpr:
		return isPure(x.X)
	case *ast.IndexExpr:
		return isPure(x.X) && isPure(x.Index)
	case *ast.StarExpr:
		return isPure(x.X)
	case *ast.ParenExpr:
		return isPure(x.X)
	}
	return false
}
