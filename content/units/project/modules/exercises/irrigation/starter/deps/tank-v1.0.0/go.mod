module example.com/tank

go 1.26

require (
	example.com/hose v1.1.0
	example.com/valve v1.3.0
)

exclude example.com/hose v1.2.0
