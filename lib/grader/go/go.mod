module gograder

go 1.26.0
